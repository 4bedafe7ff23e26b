// The service worker: shows a push, and opens the topic it is about.

self.addEventListener("push", (event) => {
  const { title = "Le Partenariat", body = "", path = "/notices", tag } = told(event.data);
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { path } }));
});

/** A push without words, or with others than ours, still has to show something. */
function told(data) {
  try {
    return data?.json() ?? {};
  } catch {
    return {};
  }
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data?.path ?? "/notices", self.location.origin)));
});

/** In a window of ours that is open already, else in a new one; only ever on this site. */
async function open(address) {
  if (address.origin !== self.location.origin) return;
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const [first] = windows;
  if (!first) return self.clients.openWindow(address.href);
  await first.focus();
  return first.navigate(address.href).catch(() => self.clients.openWindow(address.href));
}
