/** Text that Python has already turned from Markdown into safe HTML (`sciatica.markdown`). */
export function Html({ html, class: className, id }: { html: string; class?: string; id?: string }) {
  return <div class={className} id={id} dangerouslySetInnerHTML={{ __html: html }} />;
}

export function InlineHtml({ html, class: className }: { html: string; class?: string }) {
  return <span class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&#39;": "'", "&amp;": "&" };

/** The words of such HTML, for labels that take no markup; no DOM is needed, so that it also runs at build. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|quot|#x27|#39|amp);/g, (entity) => ENTITIES[entity]);
}
