export const time = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const Span = ({
  possibly,
  certainly,
  x,
  end,
}: {
  possibly: string;
  certainly: string | null;
  x: (day: Date) => number;
  end: number;
}) => {
  const from = x(time(possibly));
  if (certainly === null)
    return (
      <>
        <path class="line possible thin" d={`M${from},0H${end}`} />
        <circle class="mark open" cx={from} r={4} />
      </>
    );
  const to = x(time(certainly));
  return (
    <>
      {to - from > 2 && <path class="line fall" d={`M${from},0H${to}M${from},-3v6`} />}
      <circle class="mark fall" cx={to} r={4} />
    </>
  );
};
