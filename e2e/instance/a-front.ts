import { connect, createServer, type Server, type Socket } from "node:net";

/** One address before several processes: each connection goes to the next that takes it. */
export class Front {
  readonly #server: Server;
  readonly #ports: number[] = [];
  readonly #open = new Set<Socket>();
  #turn = 0;

  private constructor() {
    this.#server = createServer((client) => this.#take(client));
  }

  static async open(): Promise<Front> {
    const front = new Front();
    await new Promise<void>((resolve) => {
      front.#server.listen(0, "127.0.0.1", resolve);
    });
    return front;
  }

  get address(): string {
    const address = this.#server.address();
    return `http://localhost:${typeof address === "object" && address !== null ? address.port : 0}`;
  }

  /** From here on it leads to that port as well. */
  leadTo(port: number): void {
    this.#ports.push(port);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  #take(client: Socket): void {
    this.#keep(client);
    client.on("error", () => {});
    this.#turn += 1;
    const inTurn = this.#ports.map((_, index) => this.#ports[(this.#turn + index) % this.#ports.length]);
    this.#lead(client, inTurn);
  }

  #lead(client: Socket, [port, ...others]: readonly (number | undefined)[]): void {
    if (port === undefined) return void client.destroy();
    const behind = connect(port, "127.0.0.1");
    behind.once("connect", () => {
      this.#keep(behind);
      behind.removeAllListeners("error").on("error", () => client.destroy());
      client.on("close", () => behind.destroy());
      behind.on("close", () => client.destroy());
      client.pipe(behind).pipe(client);
    });
    behind.once("error", () => this.#lead(client, others));
  }

  #keep(socket: Socket): void {
    this.#open.add(socket);
    socket.on("close", () => this.#open.delete(socket));
  }
}
