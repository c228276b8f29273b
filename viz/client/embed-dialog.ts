import { before, type EmbedOptions, embedCodes, type FrameSize } from "../figure/embed-code.ts";

/** What a chart says of itself, in the language asked for; of `metadata.json`. */
interface Chosen {
  readonly title: string;
  readonly description: string;
  readonly credit: string;
  readonly reference: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly frame: FrameSize & { readonly phone: FrameSize };
}

/** Title, alternative text and shape of a chart in another language or width, from the chart itself. */
async function tell(asked: EmbedOptions, lang: string, width: string): Promise<Chosen> {
  const { name, options } = asked;
  const query = new URLSearchParams({ ...options, lang, width });
  // The service may stand under a path of its host, by whichever name of it the page was opened.
  const root = new URL(asked.address).pathname.replace(/\/$/, "");
  const answer = await fetch(`${root}${before(asked)}/charts/${name}.metadata.json?${query}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

/** Lets a reader choose live or frozen, language, colours, size and credit line of the code to be copied. */
export function embedDialog(dialog: HTMLElement): void {
  const first = JSON.parse(dialog.dataset["embed"] ?? "{}") as EmbedOptions;
  const choices = dialog.querySelector<HTMLElement>("[data-embed-choices]");
  if (!choices) return;
  choices.hidden = false;
  const chosen = (name: string): string =>
    choices.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? "";
  const withCredit = (): boolean =>
    choices.querySelector<HTMLInputElement>('[name="credit"]')?.checked ?? true;
  let newest = 0;

  async function write(): Promise<void> {
    newest += 1;
    const turn = newest;
    const asked = { ...first, release: chosen("release") };
    const told = await tell(asked, chosen("lang"), chosen("width"));
    const { title, description, credit, reference, size, frame } = told;
    // A slower answer to an earlier choice must not overwrite a later one.
    if (turn !== newest) return;
    const codes = embedCodes({
      ...asked,
      lang: chosen("lang"),
      theme: chosen("theme") as EmbedOptions["theme"],
      width: Number(chosen("width")),
      ratio: size.height / size.width,
      frameHeight: frame.height,
      phoneFrame: frame.phone,
      title,
      description,
      reference,
      credit: withCredit() ? credit : "",
    });
    for (const field of dialog.querySelectorAll<HTMLTextAreaElement>("[data-code]"))
      field.value = codes[field.dataset["code"] as keyof typeof codes];
  }

  choices.addEventListener("change", () => void write());
  for (const field of dialog.querySelectorAll<HTMLTextAreaElement>("[data-code]"))
    field.addEventListener("focus", () => field.select());
}
