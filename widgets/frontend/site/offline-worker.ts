/**
 * The service worker: pages that were visited, and what they use, can be opened again without a network. With a network
 * the host's answer always comes first, so nobody reads an old page while a newer one can be had.
 */
const VISITED = "sciatica-course-visited";

// The compiler's library for pages knows no workers, and both libraries at once contradict each other.
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(done: Promise<unknown>): void;
}
type Message = MessageEvent<string[]> & Pick<FetchEvent, "waitUntil">;

const isOwn = (address: string) => new URL(address).origin === location.origin;

async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const visited = await caches.open(VISITED);
  try {
    const response = await fetch(request);
    // Storage may be full; then the page is simply not there without a network.
    if (response.status === 200) event.waitUntil(visited.put(request, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    // A search, a filter or a version stands behind the address of one and the same file.
    const kept = await visited.match(request, { ignoreSearch: true });
    if (!kept) throw error;
    return kept;
  }
}

addEventListener("fetch", (event) => {
  const fetched = event as FetchEvent;
  const { method, url } = fetched.request;
  if (method === "GET" && isOwn(url)) fetched.respondWith(answer(fetched));
});
// What a page and its files were that came before this worker.
addEventListener("message", (event) => {
  const told = event as Message;
  told.waitUntil(caches.open(VISITED).then((visited) => visited.addAll(told.data.filter(isOwn))));
});
