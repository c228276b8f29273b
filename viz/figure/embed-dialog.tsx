import { LANGUAGES, type Words } from "../i18n/messages.ts";
import { type EmbedAsked, embedCodes } from "./embed-code.ts";

const WIDTHS = [400, 640, 960];

/** Code that shows a chart elsewhere. Without a script it is that of the chart as it stands. */
export const EmbedDialog = ({
  asked,
  frozen,
  words,
}: {
  asked: EmbedAsked;
  /** The release shown if it is frozen, so that it may be chosen; else null. */
  frozen: string | null;
  words: Words;
}) => {
  const codes = embedCodes(asked);
  const texts = [
    ["frame", words("embed.frame")],
    ["component", words("embed.component")],
    ["image", words("embed.image")],
    ["citation", words("chart.cite")],
  ] as const;
  return (
    <div class="embed-dialog" data-embed={JSON.stringify(asked)}>
      <p>{words("embed.lead")}</p>
      <div class="embed-choices" data-embed-choices hidden>
        {frozen !== null && (
          <label>
            {words("releases.embed")}{" "}
            <select name="release">
              <option value="" selected={asked.release === ""}>
                {words("releases.embedLive")}
              </option>
              <option value={frozen} selected={asked.release === frozen}>
                {words("releases.embedFrozen", { release: frozen })}
              </option>
            </select>
          </label>
        )}
        <label>
          {words("embed.language")}{" "}
          <select name="lang">
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code} selected={code === asked.lang}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words("embed.theme")}{" "}
          <select name="theme">
            <option value="">{words("embed.theme.auto")}</option>
            <option value="light">{words("embed.theme.light")}</option>
            <option value="dark">{words("embed.theme.dark")}</option>
          </select>
        </label>
        <label>
          {words("embed.size")}{" "}
          <select name="width">
            {WIDTHS.map((width) => (
              <option key={width} value={width} selected={width === asked.width}>
                {width}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" name="credit" checked /> {words("embed.credit")}
        </label>
      </div>
      {texts.map(([kind, label]) => (
        <label key={kind}>
          {label}
          <textarea readOnly rows={4} dir="ltr" data-code={kind} value={codes[kind]} />
        </label>
      ))}
    </div>
  );
};
