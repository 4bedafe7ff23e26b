// Signing in: by link or passkey, and the first welcome.
import type { accounts as source } from "../fr/accounts.ts";

export const accounts: typeof source = {
  signIn: {
    title: "Sign in",
    lead: "No password here: we send you a link, valid for twenty minutes.",
    email: "Your e-mail address",
    send: "Send me a link",
    sentTitle: "Look at your mail",
    sent: (email) => `If ${email} can receive mail, a link arrives there within a minute. It works once.`,
    sentSomewhere: "If your address can receive mail, a link arrives there within a minute. It works once.",
    again: "Nothing received? Check your spam folder, or ask for another link.",
    confirmTitle: "Almost there",
    confirm: "One last step: this button signs you in on this device.",
    enter: "Enter",
    passkeyTitle: "Do you have a passkey?",
    passkey: "Sign in with my passkey",
  },
  passkeys: {
    busy: "Your device is asking you…",
    cancelled: "Nothing was done: the request was closed or took too long. You can try again.",
    known: "This device already has a passkey for this account.",
    failed: "That did not work. Check your connection and try again.",
  },
  welcome: {
    title: "Welcome",
    lead: "A few questions, and you are in.",
    name: "What is your name?",
    nameHint: "The name that members of your organisation and the coordinators will see.",
    why: "What brings you here?",
    reasons: {
      organisation: "I come to present an organisation",
      invited: "I received an invitation",
      look: "I am having a look",
    },
    go: "Continue",
    skip: "Later",
  },
  signOut: "Sign out",
};
