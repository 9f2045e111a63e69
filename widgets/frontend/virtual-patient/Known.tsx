import { Html, InlineHtml } from "../shared/html";
import { patientWords as words } from "../shared/words-of-patients";
import type { Opening } from "./view";

/** What is known before the person comes in. */
export function Known({ opening: { person, setting, referral } }: { opening: Opening }) {
  return (
    <>
      <p class="sc-setting">
        <strong>{setting.name}</strong>
        {words.colon}
        <InlineHtml html={setting.about} />
      </p>
      <Html html={referral} class="sc-vignette" />
      {person.language && (
        <p class="sc-setting">
          <InlineHtml html={person.language} />
        </p>
      )}
    </>
  );
}
