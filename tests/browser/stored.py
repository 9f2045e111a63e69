"""What the browser keeps of a learner's record, seen from outside the course."""

from playwright.sync_api import Page

# As in a browser whose user allows sites to keep nothing.
STORAGE_IS_BLOCKED = """for (const name of ['localStorage', 'indexedDB']) {
  Object.defineProperty(window, name, {get() { throw new DOMException('denied', 'SecurityError'); }});
}"""
_OPEN = """const open = () => new Promise((done, fail) => {
  const request = indexedDB.open('sciatica-course');
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});
const result = (request) => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});"""
_READ = f"""async ([store, fewest]) => {{
  {_OPEN}
  const database = await open();
  const values = await result(database.transaction(store).objectStore(store).getAll());
  database.close();
  return values.length >= fewest && values;
}}"""
_PUT = f"""async (value) => {{
  {_OPEN}
  const database = await open();
  await result(database.transaction('entries', 'readwrite').objectStore('entries').put(value));
  database.close();
}}"""


def stored(page: Page, fewest: int = 1, store: str = "entries") -> list[dict]:
    """What a store of the course's database holds, once there are that many; writing takes a moment."""
    return page.wait_for_function(_READ, arg=[store, fewest]).json_value()


def put(page: Page, value: dict) -> None:
    """Write something among the entries."""
    page.evaluate(_PUT, value)
