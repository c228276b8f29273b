/** A working query to start from. */
export interface ExampleShown {
  readonly name: string;
  readonly question: string;
  readonly query: string;
  /** The page that shows the answer. */
  readonly see: string;
}

/** A text on a measure, as it is written beside the measure. */
export interface MeasureText {
  readonly name: string;
  readonly title: string;
  readonly example: string;
  readonly say: string;
  readonly text: string;
}
