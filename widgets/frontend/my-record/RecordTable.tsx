import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  columns: string[];
  children: ComponentChildren;
}

/** A table that fits on a phone, and scrolls in itself where it cannot. */
export function RecordTable({ title, columns, children }: Props) {
  return (
    <div class="sc-table-scroll" role="region" tabIndex={0} aria-label={title}>
      <table class="sc-table sc-wraps">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
