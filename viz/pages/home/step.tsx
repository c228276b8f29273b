import type { ComponentChildren } from "preact";
import { useMessages } from "../../i18n/locale.tsx";

const STEPS = ["reach", "refusal", "collecting", "after"] as const;
export type StepName = (typeof STEPS)[number];

/** The four steps of a request beside one another, each with what is said of it. */
export const FourSteps = ({ children }: { children: (step: StepName) => ComponentChildren }) => {
  const t = useMessages();
  return (
    <ol class="four-steps">
      {STEPS.map((step, place) => (
        <li key={step}>
          <h3>
            <span class="step-number" aria-hidden="true">
              {place + 1}
            </span>{" "}
            {t(`request.step.${step}`)}
          </h3>
          {children(step)}
        </li>
      ))}
    </ol>
  );
};
