import { jurisdictionPath, requestPath, whoMayAskPath } from "../../address/links.ts";
import type { Asker } from "../../charts/kit/askers.ts";
import { collectingCounts, namesOf } from "../../charts/request/in-words.ts";
import { formatCode, formatList, formatMonths, formatParts, within } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { CountryAnswer } from "./answer.ts";
import { FourSteps } from "./step.tsx";

/** So many countries are named at most; the page of all who may ask has the rest. */
const NAMED = 24;

/** Countries by name, each leading to its request. */
const Named = ({ askers, requested }: { askers: readonly Asker[]; requested: string }) => {
  const t = useMessages();
  return (
    <p>
      {askers.slice(0, NAMED).map(({ requesting, words }, place) => (
        <span key={requesting.id}>
          {place > 0 && t("list.comma")}
          <a
            href={requestPath({
              requesting: requesting.id,
              requested,
              offence: words.find((one) => one.requested === "known_not_to_punish")?.offence.code,
            })}
          >
            {requesting.name}
          </a>
        </span>
      ))}
      {askers.length > NAMED && (
        <>
          {t("list.comma")}
          <a href={whoMayAskPath(requested)}>
            {t("whoMayAsk.others", { count: askers.length - NAMED })}
          </a>
        </>
      )}
    </p>
  );
};

const Reach = ({ answer: { whoMayAsk }, counted }: CountryAnswer) => {
  const t = useMessages();
  const { counts, free, freeBy, more, freed } = counted;
  return (
    <>
      <p>
        {t("home.ask.reach", {
          certain: counts.certain,
          free,
          group: counts.certain - free,
          treaties: formatList(freeBy, t),
          possible: counts.possible,
          power: within(whoMayAsk.power.label),
        })}
      </p>
      <p>{t("home.ask.later", { more, freed })}</p>
    </>
  );
};

const Refusal = ({ answer: { whoMayAsk }, counted, example }: CountryAnswer) => {
  const t = useMessages();
  const state = whoMayAsk.requested.name;
  return (
    <>
      <p>
        {t("home.ask.mayRefuse", { state })}{" "}
        {example &&
          example.basis.refusal.alwaysOpen.length > 0 &&
          t("home.ask.grounds", {
            treaty: example.basis.treaty.shortTitle,
            grounds: formatParts(
              [
                ...new Set(
                  example.basis.refusal.alwaysOpen.map(({ ground }) =>
                    formatCode("refusal", ground, t),
                  ),
                ),
              ],
              t,
            ),
          })}
      </p>
      <p>{t("home.ask.knownNot", { state, count: counted.knownNot.length })}</p>
    </>
  );
};

const Collecting = ({ answer: { whoMayAsk }, example }: CountryAnswer) => {
  const t = useMessages();
  const state = whoMayAsk.requested.name;
  return (
    <p>
      {t("request.lawOf", { requested: state })}{" "}
      {example &&
        example.basis.collecting.length > 0 &&
        t("home.ask.collecting", { ...collectingCounts(example.basis), state })}
    </p>
  );
};

const After = ({ answer: { whoMayAsk }, counted }: CountryAnswer) => {
  const t = useMessages();
  const { counts, noCounterpart } = counted;
  return (
    <p>
      {t("home.ask.after", {
        state: whoMayAsk.requested.name,
        words: counts.words,
        none: noCounterpart,
      })}
    </p>
  );
};

/** The country chosen, in plain words: who may ask it, who of them punishes what it does not, and the four steps. */
export const CountryAnswerSection = ({ shown }: { shown: CountryAnswer }) => {
  const t = useMessages();
  const { answer, counted, example } = shown;
  const { requested, months } = answer.whoMayAsk;
  const { counts, knownNot } = counted;
  const state = requested.name;
  return (
    <section class="country-answer" aria-labelledby="asked">
      <h2 id="asked">{t("home.ask.title", { state, certain: counts.certain })}</h2>
      {counts.certain > 0 && (
        <>
          <p class="standfirst">
            {t("home.ask.words", {
              state,
              term: formatMonths(months, t),
              words: counts.words,
              knownNot: knownNot.length,
              notOnFile: counts.marks.not_on_file,
              punishes: counts.marks.punishes,
              open: counts.open,
              unread: counts.unread,
            })}
          </p>
          {knownNot.length > 0 && <Named askers={knownNot} requested={requested.id} />}
        </>
      )}
      <FourSteps>
        {(step) =>
          step === "reach" ? (
            <Reach {...shown} />
          ) : step === "refusal" ? (
            <Refusal {...shown} />
          ) : step === "collecting" ? (
            <Collecting {...shown} />
          ) : (
            <After {...shown} />
          )
        }
      </FourSteps>
      <p class="page-links">
        <a href={jurisdictionPath(requested.id)}>{t("home.ask.profile", { state })}</a>
        {" · "}
        <a href={whoMayAskPath(requested.id, { onceInForce: "yes" })}>
          {t("home.ask.all", { state })}
        </a>
        {example && (
          <>
            {" · "}
            <a href={requestPath({ ...example.pair })}>
              {t("home.ask.example", namesOf(example.data))}
            </a>
          </>
        )}
      </p>
      <p class="muted">{t("whoMayAsk.caution")}</p>
    </section>
  );
};

/** Where no country is chosen: what happens when one country asks another. */
export const GeneralSteps = () => {
  const t = useMessages();
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{t("home.steps")}</h2>
      <FourSteps>{(step) => <p>{t(`home.step.${step}`)}</p>}</FourSteps>
      <p class="page-links">
        <a href="/request">{t("measures.request")}</a>
      </p>
    </section>
  );
};
