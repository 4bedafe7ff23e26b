// What goes with a post: pictures, documents, voice notes.
import type { attachments as source } from "../fr/attachments.ts";

export const attachments: typeof source = {
  label: "Attach files",
  hint: "Pictures, PDF or a voice note, five at most. Where and with what a picture was taken is erased.",
  sent: "Received already, will leave with the message",
  listLabel: "Attached files",
  picture: "Picture",
  document: "PDF document",
  voice: "Voice note",
  noName: "no name",
  kilobytes: (n) => `${n} KB`,
  megabytes: (n) => `${n} MB`,
  lasting: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  savedData: "Nothing is loaded before you ask: your device is saving data.",
  remove: "Take this file back",
  write: {
    bold: "Bold",
    list: "List",
    link: "Link",
    quote: "Quote",
    toolbar: "Formatting",
    restored: "Your draft is back.",
    forget: "Erase it",
    left: "{n} characters left.",
    over: "{n} characters too many.",
    record: "Record a voice note",
    stop: "Stop ({n} s)",
    recorded: "Voice note",
    noMicrophone: "The microphone is not available: check that the browser may use it.",
    ready: "{name}, {n} KB",
  },
};
