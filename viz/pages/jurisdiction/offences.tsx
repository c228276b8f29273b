import { group } from "d3";
import { formatCode, formatList, formatMonths, sentence, within } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import { monthsOf } from "../../layouts/months.ts";
import { NotPunished } from "../../records/not-punished.tsx";
import { HeavierForm, OffenceBar, OffenceBehind } from "../../records/offence.tsx";
import { describeCell } from "../../records/offence-terms.ts";
import { beyondTerms } from "../../records/penalty.ts";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData, OffenceRow } from "./data.ts";

const Offence = ({ row: { code, cells } }: { row: OffenceRow }) => {
  const t = useMessages();
  const [cell] = cells;
  if (!cell) return null;
  const { struckDown } = cell;
  return (
    <li>
      <details>
        <summary>
          <span class="what">{code.label}</span>
          <OffenceBar cell={cell} />
          <span class="term">
            {cell.standing === "struck_down" ? (
              <span class="chip">{describeCell(cell, t)}</span>
            ) : (
              describeCell(cell, t)
            )}
            {cell.standing === "punished" && struckDown.length > 0 && (
              <span class="muted"> {t("country.offences.alsoStruckDown")}</span>
            )}
            {cell.inForce === "possibly" && (
              <span class="muted"> ({t("compare.possiblyInForce")})</span>
            )}
          </span>
          <HeavierForm cell={cell} />
        </summary>
        <OffenceBehind definition={code.definition} cell={cell} />
      </details>
    </li>
  );
};

export const OffencesPart = ({ data: { country, codes, law } }: { data: CountryData }) => {
  const t = useMessages();
  const rows = law.compare.offences;
  const recorded = new Set(rows.map(({ code }) => code.code));
  const none = new Set(
    country.notPunished.flatMap(({ holds, offence }) => (holds ? [offence.code] : [])),
  );
  const open = codes.filter(
    ({ kind, code }) => kind === "offence" && !recorded.has(code) && !none.has(code),
  );
  const punished = rows
    .flatMap(({ cells }) => cells)
    .filter(({ standing }) => standing === "punished")
    .map(({ basic }) => monthsOf(basic) ?? null);
  const terms = punished.flatMap((term) => (term !== null && term > 0 ? [term] : []));
  const inWords = (term: number) => beyondTerms(term, t) ?? formatMonths(term, t);
  return (
    <Part
      id="offences"
      title={
        terms.length > 1
          ? t("country.offences.title", {
              least: inWords(Math.min(...terms)),
              most: inWords(Math.max(...terms)),
              open: punished.filter((term) => term === null).length,
            })
          : t("words.offences")
      }
    >
      {rows.length === 0 ? (
        <p class="unknown">
          {t(country.researched ? "country.noneOnFile" : "common.notResearched")}
          {t("sentence.end")}
        </p>
      ) : (
        <>
          <p class="muted small">{t("country.offences.says")}</p>
          <div class="offence-groups">
            {[...group(rows, ({ code }) => code.group ?? "")].map(([name, own]) => (
              <section key={name} aria-labelledby={`offences-${name}`}>
                <h3 id={`offences-${name}`}>{sentence(formatCode("offenceGroup", name, t))}</h3>
                <Fold label={t("country.fold.offences", { count: own.length })}>
                  <ul class="offence-rows">
                    {own.map((row) => (
                      <Offence key={row.code.code} row={row} />
                    ))}
                  </ul>
                </Fold>
              </section>
            ))}
          </div>
        </>
      )}
      {country.notPunished.length > 0 && (
        <section aria-labelledby="not-punished">
          <h3 id="not-punished">{t("country.offences.notPunished")}</h3>
          {country.notPunished.map((entry) => (
            <NotPunished key={entry.id} entry={entry} />
          ))}
        </section>
      )}
      {rows.length > 0 && open.length > 0 && (
        <details class="more-of">
          <summary>{t("country.offences.open", { count: open.length })}</summary>
          <p>
            {formatList(
              open.map(({ label }, index) => (index === 0 ? label : within(label))),
              t,
            )}
            {t("sentence.end")}
            {t("sentence.gap")}
            {t("country.offences.openSays")}
          </p>
        </details>
      )}
    </Part>
  );
};
