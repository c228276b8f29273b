import { LANGUAGES, type Messages } from "../i18n/messages.ts";
import { type EmbedOptions, embedCodes } from "./embed-code.ts";

const WIDTHS = [400, 640, 960];

/** Code that shows a chart elsewhere. Without a script it is that of the chart as it stands. */
export const EmbedDialog = ({
  asked,
  frozen,
  t,
}: {
  asked: EmbedOptions;
  /** The release shown if it is frozen, so that it may be chosen; else null. */
  frozen: string | null;
  t: Messages;
}) => {
  const codes = embedCodes(asked);
  const texts = [
    ["frame", t("embed.frame")],
    ["component", t("embed.component")],
    ["image", t("embed.image")],
    ["citation", t("chart.cite")],
  ] as const;
  return (
    <div class="embed-dialog" data-embed={JSON.stringify(asked)}>
      <p>{t("embed.lead")}</p>
      <div class="embed-choices" data-embed-choices hidden>
        {frozen !== null && (
          <label>
            {t("releases.embed")}{" "}
            <select name="release">
              <option value="" selected={asked.release === ""}>
                {t("releases.embedLive")}
              </option>
              <option value={frozen} selected={asked.release === frozen}>
                {t("releases.embedFrozen", { release: frozen })}
              </option>
            </select>
          </label>
        )}
        <label>
          {t("layout.language")}{" "}
          <select name="lang">
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code} selected={code === asked.lang}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("embed.theme")}{" "}
          <select name="theme">
            <option value="">{t("embed.theme.auto")}</option>
            <option value="light">{t("embed.theme.light")}</option>
            <option value="dark">{t("embed.theme.dark")}</option>
          </select>
        </label>
        <label>
          {t("embed.size")}{" "}
          <select name="width">
            {WIDTHS.map((width) => (
              <option key={width} value={width} selected={width === asked.width}>
                {width}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" name="credit" checked /> {t("embed.credit")}
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
