# The web app and the web server in front. Built from the top of the repository: docker build -f deploy/frontend.Dockerfile .
FROM node:22-slim AS build
WORKDIR /framsteg/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY openapi.yaml ../openapi.yaml
COPY frontend .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.29
COPY deploy/nginx/nginx.conf /etc/nginx/nginx.conf
COPY deploy/nginx/parts /etc/nginx/parts
COPY deploy/nginx/servers /etc/nginx/servers
COPY --from=build /framsteg/frontend/dist /srv/framsteg
COPY LICENSE /srv/framsteg/LICENSE.txt
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=5s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -Eq ' (200|308) '"]
