export function pageTitle(subject?: string): string {
  return subject ? `${subject} · Lede` : 'Lede: news stories with their people, places and dates at hand';
}
