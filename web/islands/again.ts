// A page under way reads itself again, without blinking: what changed is put in place, and the reader stays where they are.
const EVERY = 2000;

async function again(): Promise<void> {
  const response = await fetch(location.href).catch(() => null);
  const text = response?.ok ? await response.text() : "";
  const [now, next] = [
    document.querySelector("main"),
    new DOMParser().parseFromString(text, "text/html").querySelector("main"),
  ];
  if (now && next) now.replaceChildren(...next.childNodes);
  if (document.querySelector("[data-again]")) setTimeout(again, EVERY);
}

if (document.querySelector("[data-again]")) setTimeout(again, EVERY);
