// Push in the browser: asks leave, subscribes this device, tells the network; nothing shows where it cannot work.
function keyOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** A subscription made for another key of the house can no longer be used: it gives way. */
async function subscribe(key: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register("/sw.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: keyOf(key) };
  try {
    return await pushManager.subscribe(options);
  } catch (error) {
    const old = await pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return pushManager.subscribe(options);
  }
}

async function begin(key: string): Promise<void> {
  const { endpoint, keys } = (await subscribe(key)).toJSON();
  const response = await fetch("/api/v1/me/push-subscriptions", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ endpoint, keys }),
  });
  if (!response.ok) throw new Error(((await response.json()) as { title: string }).title);
}

function wake(place: HTMLElement): void {
  const button = place.querySelector("button");
  const status = place.querySelector("[role=status]");
  const { push = "", to = "", busy = "", denied = "", failed = "" } = place.dataset;
  if (!button || !status) return;
  place.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = busy;
    try {
      await begin(push);
      location.assign(to);
    } catch {
      status.textContent = Notification.permission === "denied" ? denied : failed;
      button.disabled = false;
    }
  });
}

if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)
  for (const place of document.querySelectorAll<HTMLElement>("[data-push]")) wake(place);
