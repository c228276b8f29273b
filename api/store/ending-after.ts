/**
 * A signal that fires after a time, or with another one before. `AbortSignal.any` over `AbortSignal.timeout` does not do
 * it on Node 20: nothing holds the timeout, so it may be collected as garbage and never fire.
 */
export function endingAfter(milliseconds: number, before: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(
    () => controller.abort(new DOMException("The time is over", "TimeoutError")),
    milliseconds,
  );
  timer.unref();
  const stop = () => {
    clearTimeout(timer);
    controller.abort(before.reason);
  };
  if (before.aborted) stop();
  else before.addEventListener("abort", stop, { once: true });
  return controller.signal;
}
