// A passkey in software: answers WebAuthn ceremonies as a phone does, with a P-256 key of its own.
import { base64url } from "../../worker/kernel/ids.ts";

type Cbor = number | string | Uint8Array | Map<Cbor, Cbor>;

export interface Device {
  register(challenge: string): Promise<Record<string, unknown>>;
  assert(challenge: string, userHandle?: string): Promise<Record<string, unknown>>;
}

export interface DeviceOptions {
  origin?: string;
  host?: string;
  /** The device checked who holds it. */
  verified?: boolean;
}

export async function newDevice(options: DeviceOptions = {}): Promise<Device> {
  const { origin = "https://network.test", host = "network.test", verified = true } = options;
  const keys = (await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const id = crypto.getRandomValues(new Uint8Array(16));
  const flags = verified ? 0x05 : 0x01;
  let counter = 0;

  const clientData = (type: string, challenge: string) =>
    new TextEncoder().encode(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const head = async (more: number) =>
    join(await digest(new TextEncoder().encode(host)), Uint8Array.of(flags | more), int32(++counter));
  const answer = (response: Record<string, unknown>) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: "public-key",
    clientExtensionResults: {},
    response,
  });

  return {
    async register(challenge) {
      const held = join(new Uint8Array(16), Uint8Array.of(0, id.length), id, cbor(await coseKey(keys.publicKey)));
      const authData = join(await head(0x40), held);
      const attestation = new Map<Cbor, Cbor>([
        ["fmt", "none"],
        ["attStmt", new Map()],
        ["authData", authData],
      ]);
      return answer({
        clientDataJSON: base64url(clientData("webauthn.create", challenge)),
        attestationObject: base64url(cbor(attestation)),
        transports: ["internal"],
      });
    },
    async assert(challenge, userHandle) {
      const client = clientData("webauthn.get", challenge);
      const authenticatorData = await head(0);
      const signed = join(authenticatorData, await digest(client));
      const raw = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, keys.privateKey, signed);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(der(new Uint8Array(raw))),
        ...(userHandle && { userHandle: base64url(new TextEncoder().encode(userHandle)) }),
      });
    },
  };
}

async function coseKey(key: CryptoKey): Promise<Map<Cbor, Cbor>> {
  const point = new Uint8Array((await crypto.subtle.exportKey("raw", key)) as ArrayBuffer);
  return new Map<Cbor, Cbor>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, point.slice(1, 33)],
    [-3, point.slice(33)],
  ]);
}

/** As much of RFC 8949 as a passkey needs. */
function cbor(value: Cbor): Uint8Array<ArrayBuffer> {
  if (typeof value === "number") return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
  if (typeof value === "string") return join(cborHead(3, value.length), new TextEncoder().encode(value));
  if (value instanceof Uint8Array) return join(cborHead(2, value.length), value);
  return join(cborHead(5, value.size), ...[...value].flatMap(([key, item]) => [cbor(key), cbor(item)]));
}

function cborHead(kind: number, n: number): Uint8Array<ArrayBuffer> {
  if (n < 24) return Uint8Array.of((kind << 5) | n);
  return n < 256 ? Uint8Array.of((kind << 5) | 24, n) : Uint8Array.of((kind << 5) | 25, n >> 8, n & 255);
}

/** WebCrypto signs as r‖s, WebAuthn carries the DER of the two. */
function der(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [raw.slice(0, 32), raw.slice(32)].map((bytes) => {
    const start = bytes.findIndex((b) => b !== 0);
    const short = bytes.slice(start);
    const body = (short[0] ?? 0) & 0x80 ? join(Uint8Array.of(0), short) : short;
    return join(Uint8Array.of(2, body.length), body);
  });
  const body = join(...numbers);
  return join(Uint8Array.of(0x30, body.length), body);
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function int32(n: number): Uint8Array {
  return Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n);
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
