// A voice note recorded on the page, two minutes at most, joined to the files of the form.
import { filled, made, type Words } from "./make.ts";

const MOST_SECONDS = 120;

type Add = (files: readonly File[]) => Promise<void>;

/** A button where the browser can record. */
export function voice(place: HTMLElement, words: Words, add: Add): void {
  if (!("MediaRecorder" in window) || !navigator.mediaDevices) return;
  const type = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"].find(MediaRecorder.isTypeSupported);
  if (!type) return;
  const button = made("button", { type: "button", className: "button quiet", textContent: words.record ?? "" });
  const line = made("p", { className: "small", role: "alert" });
  let recorder: MediaRecorder | undefined;
  button.addEventListener("click", async () => {
    if (recorder) return recorder.stop();
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => null);
    line.textContent = stream ? "" : (words.noMicrophone ?? "");
    if (!stream) return;
    recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 24_000 });
    const file = await recorded(recorder, words, button);
    recorder = undefined;
    await add([file]);
  });
  for (const part of [button, line]) place.appendChild(part);
}

/** Until it is stopped, by a press or by the time; the button counts. */
function recorded(recorder: MediaRecorder, words: Words, button: HTMLButtonElement): Promise<File> {
  const pieces: Blob[] = [];
  let seconds = 0;
  const tick = (): void => {
    button.textContent = filled(words.stop, { n: seconds });
    if (seconds++ >= MOST_SECONDS) recorder.stop();
  };
  const clock = setInterval(tick, 1000);
  tick();
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  return new Promise((done) => {
    recorder.addEventListener("stop", () => {
      clearInterval(clock);
      for (const track of recorder.stream.getTracks()) track.stop();
      button.textContent = words.record ?? "";
      const type = recorder.mimeType.split(";")[0] ?? "";
      done(new File(pieces, `${words.recorded}.${type.slice(6)}`, { type }));
    });
    recorder.start();
  });
}
