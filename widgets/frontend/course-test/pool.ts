import type { CourseFacts } from "../record/entry";

/** What a test knows of the course: `sciatica/course_test.py` makes it. */
export interface CourseTestState {
  objectives_per_chapter: number;
  /** How many items a sitting has. */
  items: number;
  /** About how long it takes. */
  minutes: number;
  course: CourseFacts;
  /** In the order of the course; addresses are given from the site's root. */
  chapters: { slug: string; title: string; address: string }[];
  pool: PoolItem[];
}

/** An item that may be drawn. */
export interface PoolItem {
  /** "chapter/item". */
  id: string;
  chapter: string;
  objective: string;
  version: string;
}
