import { PageLink } from "../shared/PageLink";
import type { Places } from "../shared/places";
import { courseTestWords as words } from "../shared/words-of-tests";
import { chapterOf } from "./items";
import type { CourseTestState } from "./pool";
import { shareOf, type Sitting } from "./sittings";

/** How the chapters came out, and those to look at again. */
export function ByChapter({ sitting, test, places }: { sitting: Sitting; test: CourseTestState; places: Places }) {
  const chapters = test.chapters
    .map((chapter) => ({ ...chapter, ...shareOf({ ...sitting, form: sitting.form.filter((id) => chapterOf(id) === chapter.slug) }) }))
    .filter(({ all }) => all > 0);
  const missed = chapters.filter(({ right, all }) => right < all);
  const link = ({ slug, title, address }: (typeof chapters)[number]) => (
    <PageLink key={slug} places={places} address={address}>
      {title}
    </PageLink>
  );
  return (
    <section>
      <h3>{words.byChapter}</h3>
      <p>
        {missed.length === 0 ? words.nothingMissed : words.secondLook} {missed.map((chapter, index) => [index > 0 && words.between, link(chapter)])}
        {missed.length > 0 && words.end}
      </p>
      <div class="sc-table-scroll" role="region" tabIndex={0} aria-label={words.byChapter}>
        <table class="sc-table sc-wraps">
          <thead>
            <tr>
              <th scope="col">{words.chapter}</th>
              <th scope="col">{words.right}</th>
            </tr>
          </thead>
          <tbody>
            {chapters.map(({ slug, title, right, all }) => (
              <tr key={slug}>
                <th scope="row">{title}</th>
                <td>{words.of(right, all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
