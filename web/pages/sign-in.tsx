// Signing in, in three small pages: the address, the wait, the button that uses the link.
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextField } from "../ui/inputs.tsx";
import { PasskeyIsland } from "./passkey-island.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function SignInPage(props: { email: string; next: string; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const { signIn } = t.accounts;
  return (
    <Shell title={signIn.title} width="narrow" islands={["passkey"]}>
      <Problems errors={props.errors} />
      <h1>{signIn.title}</h1>
      <p class="lead">{signIn.lead}</p>
      <Form action="/sign-in" idempotencyKey={newKey()}>
        <Hidden name="next" value={props.next} />
        <TextField
          name="email"
          label={signIn.email}
          type="email"
          autocomplete="email"
          value={props.email}
          error={props.errors?.fields.email}
        />
        <Submit>{signIn.send}</Submit>
      </Form>
      <PasskeyIsland act="sign-in" to={props.next || "/today"}>
        <h2>{signIn.passkeyTitle}</h2>
        <button type="button" class="button quiet">
          {signIn.passkey}
        </button>
      </PasskeyIsland>
    </Shell>
  );
}

export function LinkSentPage(props: { email: string }) {
  const { t } = useFrame();
  const { signIn } = t.accounts;
  return (
    <Shell title={signIn.sentTitle} width="narrow">
      <h1>{signIn.sentTitle}</h1>
      <p class="lead">{props.email ? signIn.sent(props.email) : signIn.sentSomewhere}</p>
      <p class="soft">{signIn.again}</p>
    </Shell>
  );
}

export function UseLinkPage(props: { token: string; next: string; errors?: FormErrors }) {
  const { t, newKey } = useFrame();
  const { signIn } = t.accounts;
  return (
    <Shell title={signIn.confirmTitle} width="narrow" noindex>
      <Problems errors={props.errors} />
      <h1>{signIn.confirmTitle}</h1>
      <p class="lead">{signIn.confirm}</p>
      <Form action="/sign-in/link" idempotencyKey={newKey()}>
        <Hidden name="token" value={props.token} />
        <Hidden name="next" value={props.next} />
        <Submit>{signIn.enter}</Submit>
      </Form>
      {props.errors && <a href="/sign-in">{signIn.title}</a>}
    </Shell>
  );
}
