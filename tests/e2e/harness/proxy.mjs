// An HTTPS front for a webmail on loopback, so that it can be met under a host name, as its readers do.
import http from 'node:http';
import https from 'node:https';
import { selfSigned } from './self-signed.mjs';

export async function startProxy(host, targetUrl) {
  const target = new URL(targetUrl);
  const server = https.createServer(selfSigned([host]), (request, response) => {
    const forward = http.request(
      {
        host: target.hostname,
        port: target.port,
        path: request.url,
        method: request.method,
        headers: { ...request.headers, host: target.host },
      },
      (answer) => {
        const headers = { ...answer.headers };
        if (headers.location) headers.location = headers.location.replace(target.origin, `https://${host}`);
        response.writeHead(answer.statusCode, headers);
        answer.pipe(response);
      },
    );
    forward.on('error', () => response.destroy());
    request.pipe(forward);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
