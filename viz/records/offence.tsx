import { lawPath } from "../address/links.ts";
import type { ComparedOffenceFragment } from "../generated/queries.ts";
import { EnglishText, useMessages } from "../i18n/locale.tsx";
import { LIFE, monthsOf } from "../layouts/months.ts";
import { NotPunished } from "./not-punished.tsx";
import { Provision } from "./provision.tsx";
import { Section } from "./section.tsx";
import { formatTermOf } from "./terms.ts";

type ComparedProvision = ComparedOffenceFragment["provisions"][number];

/** A bar is full from here on, at twenty-five years: life and death have words. */
export const FULL_BAR = 300;

const widthOf = (months: number): string =>
  `inline-size: ${Math.round((Math.min(months, FULL_BAR) / FULL_BAR) * 100)}%`;

/**
 * The basic term as a bar, lighter beyond the lightest where sections differ; as a thin line the heavier form, or a term
 * of which nobody has read which form it is for.
 */
export const OffenceBar = ({
  cell: { standing, basic, basicFrom, formNotRead, aggravated },
}: {
  cell: ComparedOffenceFragment;
}) => {
  const most = standing === "punished" ? monthsOf(basic) : null;
  const least = basicFrom && monthsOf(basicFrom);
  const thin = aggravated ?? formNotRead;
  const heavier = thin ? monthsOf(thin) : null;
  return (
    <span class={`bar ${standing}${most === null ? " no-term" : ""}`} aria-hidden="true">
      {most !== null && most > 0 && (
        <>
          <i
            class={`basic${most >= LIFE ? ` beyond ${basic.prison}` : ""}${least === null ? "" : " range"}`}
            style={widthOf(most)}
          />
          {least !== null && least > 0 && <i class="basic" style={widthOf(least)} />}
        </>
      )}
      {heavier !== null && <i class="heavier" style={widthOf(heavier)} />}
    </span>
  );
};

/** The longest term of the heavier form, with the condition on which the law gives it; nothing where there is none. */
export const HeavierForm = ({ cell: { aggravated } }: { cell: ComparedOffenceFragment }) => {
  const t = useMessages();
  if (aggravated === null) return null;
  return (
    <span class="heavier">
      {formatTermOf(aggravated, t)}
      {t("list.colon")}
      {aggravated.condition === null ? (
        t("compare.heavier")
      ) : (
        <EnglishText class="condition">{aggravated.condition}</EnglishText>
      )}
    </span>
  );
};

const ProvisionLink = ({ provision }: { provision: ComparedProvision }) => {
  const t = useMessages();
  return (
    <a href={lawPath(provision.id)}>
      <EnglishText>{provision.law.title}</EnglishText>
      {t("clause.comma")}
      <Section of={provision} within />
    </a>
  );
};

const Provisions = ({ provisions }: { provisions: readonly ComparedProvision[] }) => (
  <>
    {provisions.map((provision) => (
      <Provision
        key={provision.id}
        provision={provision}
        heading={<ProvisionLink provision={provision} />}
      />
    ))}
  </>
);

/** Provisions about something else or several offences: in full where no other is in force, else by name. */
const Aside = ({ cell: { standing, undecided, also } }: { cell: ComparedOffenceFragment }) => {
  const t = useMessages();
  const aside = [...undecided, ...also];
  if (aside.length === 0) return null;
  if (standing !== "punished")
    return (
      <>
        <p>{t("country.offences.aside")}</p>
        <Provisions provisions={aside} />
      </>
    );
  return (
    <p>
      {t("country.offences.aside")}{" "}
      {aside.map((provision, index) => (
        <span key={provision.id}>
          {index > 0 && t("list.comma")}
          <ProvisionLink provision={provision} />
        </span>
      ))}
      {t("sentence.end")}
    </p>
  );
};

/** What is behind a cell: what the offence is, provisions and their sources, and what shows that it is no crime. */
export const OffenceBehind = ({
  definition,
  cell,
}: {
  definition: string | null;
  cell: ComparedOffenceFragment;
}) => (
  <div class="opened">
    {definition && <p class="muted">{definition}</p>}
    <Provisions provisions={[...cell.provisions, ...cell.struckDown]} />
    <Aside cell={cell} />
    {cell.notPunished.map((entry) => (
      <NotPunished key={entry.id} entry={entry} />
    ))}
  </div>
);
