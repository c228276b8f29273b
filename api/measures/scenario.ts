/** What is supposed to be otherwise than it is. */
export interface Scenario {
  /** States that become parties. The treaty is then supposed to be in force among its parties. */
  readonly ratify?: readonly { readonly jurisdiction: string; readonly treaty: string }[];
  /** States that leave. */
  readonly denounce?: readonly { readonly jurisdiction: string; readonly treaty: string }[];
  /** Treaties of which every signatory becomes a party. */
  readonly everySignatory?: readonly string[];
  /** Articles that a state excludes by reservation: it can then not be asked, and cannot ask, by them. */
  readonly reserve?: readonly {
    readonly jurisdiction: string;
    readonly treaty: string;
    readonly article: number;
  }[];
  /** Safeguards that a state gets or loses: 1, ½ or 0. */
  readonly safeguards?: readonly {
    readonly jurisdiction: string;
    readonly safeguard: string;
    readonly value: number;
  }[];
  /** Offences that a state punishes with so many months at most; 0: no longer a crime. */
  readonly penalties?: readonly {
    readonly jurisdiction: string;
    readonly offence: string;
    readonly months: number;
  }[];
}

/** The states that a scenario names: others change only through them, or through a treaty that all ratify. */
export const named = ({
  ratify = [],
  denounce = [],
  reserve = [],
  safeguards = [],
  penalties = [],
}: Scenario): Set<string> =>
  new Set(
    [...ratify, ...denounce, ...reserve, ...safeguards, ...penalties].map(
      ({ jurisdiction }) => jurisdiction,
    ),
  );
