"""A tiny TVmaze, TMDB and picture server of invented shows, for the transcripts in Transcripts/Stub.

Prints `tvmaze=http://127.0.0.1:PORT/now/tvmaze tmdb=...` when ready. Answers stand in answers.json by
path and query; `/later/...` is a year later: its answers first. The token `refused` is refused."""
import base64, http.server, json, os, sys, urllib.parse

ANSWERS = json.load(open(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'answers.json')))
PICTURE = base64.b64decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        url = urllib.parse.unquote_plus(self.path)
        if url.startswith('/pictures/'):
            return self.send(200, PICTURE, 'image/png')
        _, time, provider, rest = url.split('/', 3)
        if provider == 'tmdb' and self.headers['Authorization'] == 'Bearer refused':
            return self.send(401, {'success': False, 'status_code': 7})
        names = ['/' + rest, '/' + rest.split('?')[0]]
        for answers in (ANSWERS.get('later', {}) if time == 'later' else {}, ANSWERS['now']):
            for name in names:
                if name in answers.get(provider, {}):
                    body = answers[provider][name]
                    if isinstance(body, str):  # another path of the same server
                        return self.send(301, {}, location='/%s/%s%s' % (time, provider, body))
                    return self.send(404 if body is None else 200, body)
        self.send(404, {'name': 'Not Found', 'status': 404})

    def send(self, status, body, kind='application/json', location=None):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header('Content-Type', kind)
        self.send_header('Content-Length', str(len(data)))
        if location:
            self.send_header('Location', location)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Answer)
base = 'http://127.0.0.1:%d' % server.server_port
print('tvmaze=%s/now/tvmaze tmdb=%s/now/tmdb' % (base, base), flush=True)
server.serve_forever()
