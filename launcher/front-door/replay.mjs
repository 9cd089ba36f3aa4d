import { IncomingMessage } from "node:http";

/**
 * The request as the application gets it: with the inner headers and, where there was a body, that body again.
 * @param {IncomingMessage} request
 * @param {Record<string, string>} headers
 * @param {Buffer | null} body
 */
export function replay(request, headers, body) {
  const again = new IncomingMessage(request.socket);
  again.httpVersion = request.httpVersion;
  again.httpVersionMajor = request.httpVersionMajor;
  again.httpVersionMinor = request.httpVersionMinor;
  again.method = request.method ?? "GET";
  again.url = request.url ?? "/";
  again.headers = body ? { ...headers, "content-length": String(body.length) } : headers;
  delete again.headers["transfer-encoding"];
  delete again.headers["expect"];
  again.rawHeaders = Object.entries(again.headers).flatMap(([name, value]) => [name, String(value)]);
  again.complete = true;
  again._destroy = (error, done) => done(error);
  if (body) again.push(body);
  again.push(null);
  request.once("close", () => {
    if (!request.complete) again.emit("aborted");
    again.emit("close");
  });
  return again;
}
