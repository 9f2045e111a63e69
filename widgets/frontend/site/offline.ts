/**
 * From now on, visited pages can be opened without a network (`offline-worker.ts`).
 * @throws where the browser allows no service worker: in a private window, say, or on a host without TLS.
 */
export async function keepVisited(): Promise<void> {
  const workers = navigator.serviceWorker;
  // It lies at the site's root: a worker answers for what lies beside and below it.
  await workers.register(new URL("../../offline-worker.js", import.meta.url));
  if (workers.controller) return;
  // The first page came before the worker, and so did what it uses.
  const used = performance.getEntriesByType("resource").map(({ name }) => name);
  (await workers.ready).active!.postMessage([...new Set([location.href, ...used])]);
}
