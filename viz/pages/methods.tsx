import { MethodsDocument, type MethodsQuery } from "../generated/queries.ts";
import { factPath } from "../parts/links.ts";
import type { Page } from "../parts/page.ts";
import { plural, sentence, showCount, showPercent, showTerm } from "../parts/words.ts";

type Codes = MethodsQuery["codebook"];

const GOVERNS: Record<string, string> = {
  requested: "the state that is asked",
  requesting: "the state that asks",
  weaker: "the weaker of the two",
};

type Entry = Codes[number];

/** What stands under a label: the question or meaning, then where the borders of the code are. */
const Meaning = ({ entry }: { entry: Entry }) => (
  <>
    {entry.question && <p>{entry.question}</p>}
    <p>{entry.definition}</p>
    {entry.values.length > 0 && <p>Answers: {entry.values.map(showTerm).join(", ")}.</p>}
    {entry.includes && (
      <p>
        <b>Counts:</b> {entry.includes}
      </p>
    )}
    {entry.excludes && (
      <p>
        <b>Does not:</b> {entry.excludes}
      </p>
    )}
    {entry.example && (
      <p>
        <b>Example:</b> <a href={factPath(entry.example.fact)}>{entry.example.fact.id}</a>.{" "}
        {entry.example.because}
      </p>
    )}
    <p class="muted">
      {[
        entry.group && `Group: ${showTerm(entry.group)}.`,
        entry.governs && `Across borders: ${GOVERNS[entry.governs]}.`,
        entry.lenses.length > 0 && `Lenses: ${entry.lenses.map(showTerm).join(", ")}.`,
        entry.articles.length > 0 && `Measured against ${entry.articles.join(", ")}.`,
      ]
        .filter(Boolean)
        .join(" ")}
    </p>
  </>
);

const CodeList = ({ codes, kind, caption }: { codes: Codes; kind: string; caption: string }) => {
  const own = codes.filter((code) => code.kind === kind);
  return (
    <details class="codes" id={kind}>
      <summary>
        {caption} ({own.length})
      </summary>
      <dl>
        {own.map((entry) => (
          <div key={entry.code}>
            <dt>
              {entry.label} <code>{entry.code}</code>
            </dt>
            <dd>
              <Meaning entry={entry} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** The lists of the codebook, in the order in which a reader meets them. */
const LISTS = [
  ["lens", "Lenses: which safeguards count together"],
  ["safeguard", "Safeguards: what protects a person, and whose law governs it across borders"],
  ["value", "Answers about a safeguard"],
  ["power", "Powers: what authorities may order or do"],
  ["authority", "Who authorises a power"],
  ["offence", "Offences: what a provision punishes"],
  ["element", "Elements: how a provision is drafted"],
  ["role", "Roles of the people charged"],
  ["stage", "Stages of a case"],
  ["sanction", "What was imposed"],
  ["right", "Rights at stake"],
  ["cross_border", "What of a case reaches across borders"],
  ["naming", "Why a name is shown, or is not"],
  ["tier", "How strong a source is"],
] as const;

export const methods: Page = {
  path: "/methods",
  async show({ ask }) {
    const { codebook: codes, meta } = await ask(MethodsDocument, {});
    const { coverage } = meta;
    return {
      title: "Methods",
      description:
        "How the race to the bottom is measured, what is known, and what the numbers must not be taken to mean.",
      release: meta.release,
      body: (
        <>
          <h1>Methods</h1>
          <p class="standfirst">
            What the numbers mean, how sure they are, and what they must not be taken to mean.
          </p>
          <h2>What is known</h2>
          <p>
            Release {meta.release}, codebook {meta.codebook}. Its sources reach to{" "}
            {meta.knowledgeDate ?? "an unknown day"}. {showCount(coverage.known)} of{" "}
            {showCount(coverage.possible)} safeguards (
            {showPercent(coverage.known / coverage.possible)}) are known over{" "}
            {plural(coverage.researched, "jurisdiction")} that were researched;{" "}
            {showCount(coverage.byRule)} of these follow by rule from treaties or provisions. The
            rest is not researched, which is never counted as “no”.
          </p>
          <table>
            <caption>What the graph holds</caption>
            <tbody>
              {meta.counts.map(({ of, count }) => (
                <tr key={of}>
                  <th scope="row">{sentence(of)}</th>
                  <td>{showCount(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>Level</h2>
          <p>
            How much a state’s own law guarantees: the mean over the safeguards of a lens, with yes
            1, partly ½ and no 0. What does not apply leaves the sum. What is unknown counts 0 in
            the lower bound and 1 in the upper one, so a level is always two numbers, and the share
            that is known stands beside it. Where less than half is known, nothing should be ranked.
            All safeguards weigh the same unless a query says otherwise.
          </p>
          <h2>What remains on a path</h2>
          <p>
            A request does not replace one law by another. The collecting is done under the law of
            the state that is asked; what is grave enough to ask for, and what happens to the data
            afterwards, follow the law of the state that asks; some protection is only as good as
            the weaker of both. So on each path every safeguard is taken from the state whose law
            governs it, unless a clause of the treaty settles it. The table of safeguards below says
            which.
          </p>
          <h2>Exposure</h2>
          <p>
            The least protection that remains on any path by which another state may ask for the
            power chosen, through treaties of the atlas that bind both on the day asked about, for
            offences of the treaty itself. The upper bound counts only states that certainly may
            ask; the lower bound all that possibly may. The third column of the drop supposes that
            the UN Convention is in force and that every state which signed it, or is reported to
            have ratified it, is bound.
          </p>
          <p>
            It is not a forecast: it says nothing about how often states ask, whether a request
            would be granted, or what happens through bilateral treaties, police channels or
            companies of their own accord. The courts of the state asked still decide on what its
            own law governs.
          </p>
          <h2>Time</h2>
          <p>
            Dates are kept as precisely as the source gives them. Where a year or month leaves open
            whether something had happened by the day asked about, it counts as possible, not as
            certain. A coding without a beginning counts from the day on which a source first shows
            it.
          </p>
          <h2>Cases</h2>
          <p>
            Cases are what was reported; their number says nothing about how often it happens, and
            countries are not ranked by it. A person is named only if a court or an organisation
            that documents cases names the person, or two stronger publishers do. That someone is
            listed is not an accusation.
          </p>
          <h2>Codebook</h2>
          <p>
            The words in which laws and cases are described, version {meta.codebook}. They are ours.
            Each list opens; every entry says what counts and what does not, and most show a fact of
            the atlas to which it was applied. Translations are ours too and stand in the API; none
            was checked by a second person yet.
          </p>
          {LISTS.map(([kind, caption]) => (
            <CodeList key={kind} codes={codes} kind={kind} caption={caption} />
          ))}
          <h2>Licence and citation</h2>
          <p>
            {meta.citation} Data under {meta.licence}.
          </p>
        </>
      ),
    };
  },
};
