// The place of a passkey button: hidden until the island finds that this browser can do it.
import type { ComponentChildren } from "preact";
import { useFrame } from "../ui/frame.ts";

export interface PasskeyIslandProps {
  act: "register" | "sign-in";
  /** Where to go once it is done. */
  to: string;
  children: ComponentChildren;
}

/** The island finds its words here; the children hold a button, and a field `name` when a passkey is made. */
export function PasskeyIsland({ act, to, children }: PasskeyIslandProps) {
  const { t } = useFrame();
  const { busy, cancelled, known, failed } = t.accounts.passkeys;
  return (
    <div
      hidden
      data-passkey={act}
      data-to={to}
      data-busy={busy}
      data-cancelled={cancelled}
      data-known={known}
      data-failed={failed}
    >
      <hr />
      {children}
      <p role="status" />
    </div>
  );
}
