/** Hands a text to the reader as a download. */
export function saveFile(content: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has its own hold on the data; the address would keep it for as long as the page lives.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
