// Passkeys in the browser: makes one from the settings, or signs in with one; nothing shows where it cannot work.
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";

type Registration = Parameters<typeof startRegistration>[0]["optionsJSON"];
type Authentication = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** A refusal of the network, in its own words. */
class Refused extends Error {}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api/v1/auth/passkeys${path}`, {
    method: "POST",
    ...(body !== undefined && { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { title: string };
  if (!response.ok) throw new Refused(answer.title);
  return answer;
}

const acts: Record<string, (place: HTMLElement) => Promise<void>> = {
  async register(place) {
    const optionsJSON = await call<Registration>("/registration-options");
    const response = await startRegistration({ optionsJSON });
    await call("", { name: place.querySelector("input")?.value ?? "", response });
  },
  async "sign-in"() {
    const optionsJSON = await call<Authentication>("/authentication-options");
    await call("/session", { response: await startAuthentication({ optionsJSON }) });
  },
};

function words(place: HTMLElement, error: unknown): string {
  const { cancelled = "", known = "", failed = "" } = place.dataset;
  if (error instanceof Refused) return error.message;
  if (error instanceof WebAuthnError && error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") return known;
  if (error instanceof Error && (error.name === "NotAllowedError" || error.name === "AbortError")) return cancelled;
  return failed;
}

function wake(place: HTMLElement): void {
  const act = acts[place.dataset.passkey ?? ""];
  const button = place.querySelector("button");
  const status = place.querySelector("[role=status]");
  if (!act || !button || !status) return;
  place.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    status.textContent = place.dataset.busy ?? "";
    try {
      await act(place);
      location.assign(place.dataset.to ?? "/");
    } catch (error) {
      status.textContent = words(place, error);
      button.disabled = false;
    }
  });
}

if (browserSupportsWebAuthn())
  for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]")) wake(place);
