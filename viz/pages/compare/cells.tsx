import { briefAddress } from "../../address/brief.ts";
import { provisionPath } from "../../address/links.ts";
import { standingInWords, standingOf } from "../../charts/safeguards/answers.ts";
import { SignAlone } from "../../charts/safeguards/sign.tsx";
import { formatParts, within } from "../../i18n/format.ts";
import { EnglishText, useLabel, useMessages } from "../../i18n/locale.tsx";
import {
  type AnswerRow,
  isOnFile,
  type OffenceCell,
  type OffenceRow,
} from "../../layouts/compare.ts";
import { AuthoritySign } from "../../records/authority.tsx";
import { Coding } from "../../records/coding.tsx";
import { HeavierForm, OffenceBar, OffenceBehind } from "../../records/offence.tsx";
import { describeCell } from "../../records/offence-terms.ts";
import { Section } from "../../records/section.tsx";

type Provisions = OffenceCell["provisions"];

/** Sections in short, each with a page of its own; the law is named to those who hear the link alone. */
const Sections = ({ provisions }: { provisions: Provisions }) => {
  const t = useMessages();
  return (
    <>
      {provisions.map((provision, index) => (
        <span key={provision.id}>
          {index > 0 && t("list.comma")}
          <a href={provisionPath(provision.id)}>
            <Section of={provision} within />
            <span class="visually-hidden">
              {t("clause.comma")}
              <EnglishText>{provision.law.title}</EnglishText>
            </span>
          </a>
        </span>
      ))}
    </>
  );
};

/** The sections of a cell: those by which it stands first, then others in force, then those that are struck down. */
const CellSections = ({
  cell: { standing, provisions, undecided, also, struckDown },
}: {
  cell: OffenceCell;
}) => {
  const t = useMessages();
  const inForce = [provisions, undecided, also];
  const first = inForce.findIndex((some) => some.length > 0);
  const others = inForce.slice(first + 1).flat();
  return (
    <span class="cell-sections">
      <Sections provisions={inForce[first] ?? []} />
      {others.length > 0 && (
        <>
          {t("list.semicolon")}
          {t("compare.also")} <Sections provisions={others} />
        </>
      )}
      {struckDown.length > 0 && (
        <>
          {standing !== "struck_down" && `${t("list.semicolon")}${t("compare.struckDown")} `}
          <Sections provisions={struckDown} />
        </>
      )}
    </span>
  );
};

/** One offence in one country: the terms as bar and words, the sections, and behind them all that is on file. */
export const OffenceInCountry = ({
  row: { code },
  cell,
}: {
  row: OffenceRow;
  cell: OffenceCell;
}) => {
  const t = useMessages();
  if (!isOnFile(cell)) return <span class="quiet">{t("list.notOnFile")}</span>;
  const { standing } = cell;
  return (
    <>
      {standing === "punished" && <OffenceBar cell={cell} />}
      <details>
        <summary>
          <span class="opens">
            <span class={standing === "struck_down" ? "chip" : `term ${standing}`}>
              {describeCell(cell, t)}
            </span>
            {cell.inForce === "possibly" && (
              <span class="muted"> ({t("compare.possiblyInForce")})</span>
            )}
          </span>
          <HeavierForm cell={cell} />
        </summary>
        <OffenceBehind definition={code.definition} cell={cell} />
      </details>
      <CellSections cell={cell} />
    </>
  );
};

/** One power or safeguard in one country: a mark and its word, and behind them the coding. */
export const AnswerInCountry = ({
  kind,
  row: { code },
  cell: { values, codings, jurisdiction },
  country,
}: {
  kind: "power" | "safeguard";
  row: AnswerRow;
  cell: AnswerRow["cells"][number];
  country: string;
}) => {
  const t = useMessages();
  const label = useLabel();
  if (codings.length === 0) return <span class="quiet">{within(t("common.notResearched"))}</span>;
  const standing = standingOf(values);
  return (
    <details>
      <summary>
        {kind === "power" ? <AuthoritySign values={values} /> : <SignAlone standing={standing} />}{" "}
        <span class="term opens">
          {kind === "power"
            ? formatParts(
                values.map((value) => within(label(value, "authority"))),
                t,
              )
            : standingInWords(standing, t)}
        </span>
      </summary>
      <div class="opened">
        <p class="muted">{code.question ?? code.definition}</p>
        {codings.map((coding) => (
          <Coding key={coding.id} coding={coding} />
        ))}
        <a data-brief href={briefAddress("/brief", [`${jurisdiction.id}/${kind}/${code.code}`])}>
          {t("brief.add")}
          <span class="visually-hidden">
            {t("list.colon")}
            {code.label}
            {t("list.comma")}
            {country}
          </span>
        </a>
      </div>
    </details>
  );
};
