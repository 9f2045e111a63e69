import { certificateWords as words } from "../shared/words-of-tests";
import { type Certificate, codeOf, plain } from "./code";

/** The certificate itself, all that is printed. Without a name it has no code. */
export function Sheet({ certificate }: { certificate: Certificate }) {
  const { course, date, course_version, minutes, objectives, right, items } = certificate;
  const name = plain(certificate.name);
  const facts: [string, string][] = [
    [words.date, date],
    [words.score, words.right(right, items)],
    [words.version, course_version],
    [words.time, words.minutes(minutes)],
    [words.objectives, String(objectives)],
  ];
  return (
    <article class="sc-sheet" aria-label={words.title}>
      <p class="sc-sheet-kicker">{words.title}</p>
      <p class="sc-sheet-course">{course}</p>
      <p class="sc-sheet-name">{name || words.noName}</p>
      <p>{words.statement}</p>
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="sc-sheet-code">
        {words.code} <strong>{name ? codeOf(certificate) : words.noCode}</strong>
      </p>
      <p class="sc-sheet-small">{words.worth}</p>
    </article>
  );
}
