/** Text that Python has already turned from Markdown into safe HTML (`sciatica.markdown`). */
export function Html({ html, class: className }: { html: string; class?: string }) {
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

export function InlineHtml({ html, class: className }: { html: string; class?: string }) {
  return <span class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
