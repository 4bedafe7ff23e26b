// A small SMTP server (RFC 5321) that keeps what it is given: the other end of the SMTP transport.
import { createServer, type Socket } from "node:net";

export interface KeptMessage {
  from: string;
  to: string;
  data: string;
}

export interface SmtpServer {
  port: number;
  messages: KeptMessage[];
  stop: () => Promise<void>;
}

export async function startSmtp(): Promise<SmtpServer> {
  const messages: KeptMessage[] = [];
  const server = createServer((socket) => converse(socket, messages));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { port, messages, stop: () => new Promise((done) => server.close(() => done())) };
}

function converse(socket: Socket, messages: KeptMessage[]): void {
  let message: KeptMessage = { from: "", to: "", data: "" };
  let inData = false;
  let pending = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string): void => {
    if (inData) {
      if (line !== ".") message.data += `${line}\n`;
      else {
        inData = false;
        messages.push(message);
        message = { from: "", to: "", data: "" };
        say("250 kept");
      }
    } else if (/^MAIL FROM/i.test(line)) {
      message.from = line;
      say("250 ok");
    } else if (/^RCPT TO/i.test(line)) {
      message.to = line;
      say("250 ok");
    } else if (/^DATA/i.test(line)) {
      inData = true;
      say("354 go on");
    } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
    else say("250 ok");
  };
  socket.on("data", (chunk) => {
    pending += chunk.toString("utf8");
    const lines = pending.split("\r\n");
    pending = lines.pop() ?? "";
    for (const line of lines) command(line);
  });
  socket.on("error", () => socket.destroy());
  say("220 test");
}
