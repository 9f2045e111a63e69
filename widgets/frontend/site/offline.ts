/** Name of the browser's cache that holds what was visited. */
export const VISITED = "sciatica-course-visited";

/**
 * From now on, visited pages can be opened without a network (`offline-worker.ts`).
 * @throws where the browser allows no service worker: in a private window, say, or on a host without TLS.
 */
export async function keepVisited(): Promise<void> {
  // It lies at the site's root: a worker answers for what lies beside and below it.
  await navigator.serviceWorker.register(new URL("../../offline-worker.js", import.meta.url));
  if (navigator.serviceWorker.controller) return;
  // The first page came before the worker, and so did what it uses.
  const used = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = [...new Set([location.href, ...used])].filter((address) => new URL(address).origin === location.origin);
  const visited = await caches.open(VISITED);
  // One by one: what is kept stays so when the reader goes on before the end.
  await Promise.all(own.map((address) => visited.add(address)));
}
