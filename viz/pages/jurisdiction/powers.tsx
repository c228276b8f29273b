import { briefAddress } from "../../address/brief.ts";
import { formatList, formatParts, within } from "../../i18n/format.ts";
import { useLabel, useMessages } from "../../i18n/locale.tsx";
import { isKnownValue } from "../../layouts/known-values.ts";
import { AuthoritySign, authorityMarkOf } from "../../records/authority.tsx";
import { Coding } from "../../records/coding.tsx";
import { Fold } from "../../shell/fold.tsx";
import { Part } from "../../shell/part.tsx";
import type { CountryData, PowerRow } from "./data.ts";

const isIndependent = ({ cells: [cell] }: PowerRow): boolean =>
  authorityMarkOf(cell?.values ?? []) === "independent";

const isKnown = ({ cells: [cell] }: PowerRow): boolean => (cell?.values ?? []).some(isKnownValue);

const Power = ({ row: { code, cells }, country }: { row: PowerRow; country: string }) => {
  const t = useMessages();
  const label = useLabel();
  const [cell] = cells;
  const values = cell?.values ?? [];
  return (
    <li>
      <details>
        <summary>
          <span class="what">{code.label}</span>
          <span class="term">
            <AuthoritySign values={values} />{" "}
            {formatParts(
              values.map((value) => within(label(value, "authority"))),
              t,
            )}
          </span>
        </summary>
        <div class="opened">
          {code.definition && <p class="muted">{code.definition}</p>}
          {cell?.codings.map((coding) => (
            <Coding key={coding.id} coding={coding} />
          ))}
          <a data-brief href={briefAddress("/brief", [`${country}/power/${code.code}`])}>
            {t("brief.add")}
            <span class="visually-hidden">
              {t("list.colon")}
              {code.label}
            </span>
          </a>
        </div>
      </details>
    </li>
  );
};

export const PowersPart = ({ data: { country, codes, law } }: { data: CountryData }) => {
  const t = useMessages();
  const rows = law.compare.powers;
  const recorded = new Set(rows.map(({ code }) => code.code));
  const open = codes.filter(({ kind, code }) => kind === "power" && !recorded.has(code));
  const known = rows.filter(isKnown);
  return (
    <Part
      id="powers"
      title={
        known.length === 0
          ? t("common.authorises")
          : t("country.powers.title", {
              independent: known.filter(isIndependent).length,
              known: known.length,
            })
      }
    >
      {rows.length === 0 ? (
        <p class="unknown">
          {t("common.notResearched")}
          {t("sentence.end")}
        </p>
      ) : (
        <Fold label={t("country.fold.all", { count: rows.length })}>
          <ul class="power-rows">
            {rows.map((row) => (
              <Power key={row.code.code} row={row} country={country.id} />
            ))}
          </ul>
        </Fold>
      )}
      {rows.length > 0 && open.length > 0 && (
        <p class="muted small">
          {t("common.notResearched")}
          {t("list.colon")}
          {formatList(
            open.map(({ label }) => within(label)),
            t,
          )}
          {t("sentence.end")}
        </p>
      )}
    </Part>
  );
};
