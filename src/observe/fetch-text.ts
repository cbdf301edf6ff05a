/** The body of a 2xx answer; anything else is an error that says what came instead. */
export async function fetchText(url: string, init: RequestInit = {}, timeoutMs = 5000): Promise<string> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${text.slice(0, 200)}`.trim());
  return text;
}
