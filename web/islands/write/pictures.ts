// Pictures made small before they leave: lighter to send, and silent about where they were taken.
import { filled, made, type Words } from "./make.ts";

const LARGE = 1600;
const SMALL = 480;

async function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = made("canvas", {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  });
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.fillStyle = "#fff"; // JPEG knows nothing of what lies behind
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
}

/** Drawn anew, a picture is lighter and says nothing of where it was taken; one that cannot be drawn goes as it is. */
async function lighter(file: File, at: number): Promise<{ file: File; small?: File }> {
  if (!file.type.startsWith("image/")) return { file };
  try {
    const picture = await createImageBitmap(file);
    const [large, small] = [await drawn(picture, LARGE, 0.8), await drawn(picture, SMALL, 0.7)];
    picture.close();
    const name = file.name.replace(/\.\w+$/, "");
    return {
      file: large ? new File([large], `${name}.jpg`, { type: large.type }) : file,
      ...(small && { small: new File([small], `${at}.jpg`, { type: small.type }) }),
    };
  } catch {
    return { file };
  }
}

const listOf = (files: readonly File[]): FileList => {
  const holder = new DataTransfer();
  for (const file of files) holder.items.add(file);
  return holder.files;
};

/** What leaves with the form: the files chosen so far, each said with its size. */
export function chosen(
  place: HTMLElement,
  words: Words,
): { add: (files: readonly File[]) => Promise<void> } | undefined {
  const input = place.querySelector<HTMLInputElement>("input[type=file]");
  if (!input?.form) return undefined;
  const smalls = made("input", { type: "file", name: "smalls", multiple: true, hidden: true });
  const list = made("ul", { className: "small", ariaLive: "polite" });
  for (const part of [list, smalls]) input.insertAdjacentElement("afterend", part);
  let kept: { file: File; small?: File }[] = [];
  const show = (): void => {
    input.files = listOf(kept.map(({ file }) => file));
    smalls.files = listOf(
      kept.flatMap(({ small }, at) => (small ? [new File([small], `${at}.jpg`, { type: small.type })] : [])),
    );
    const said = ({ file }: { file: File }) =>
      made("li", { textContent: filled(words.ready, { name: file.name, n: Math.ceil(file.size / 1024) }) });
    list.replaceChildren(...kept.map(said));
  };
  const add = async (files: readonly File[]): Promise<void> => {
    const buttons = input.form?.querySelectorAll<HTMLButtonElement>("button[type=submit]") ?? [];
    for (const button of buttons) button.disabled = true;
    for (const file of files) kept.push(await lighter(file, kept.length));
    show();
    for (const button of buttons) button.disabled = false;
  };
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    kept = kept.filter(({ file }) => file.type.startsWith("audio/"));
    void add(files);
  });
  return { add };
}
