/** Says a sentence above the first part of the page that uses the learner's record; once, however many parts say it. */
export function tell(sentence: string): void {
  const said = [...document.querySelectorAll(".sc-notice")].some(({ textContent }) => textContent === sentence);
  if (said) return;
  const place = document.querySelector(".sc-widget, .sc-filter");
  if (!place && document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => tell(sentence), { once: true });
    return;
  }
  const notice = document.createElement("p");
  notice.className = "sc-notice";
  notice.setAttribute("role", "status");
  notice.textContent = sentence;
  place?.before(notice);
}
