# The service. Built from the top of the repository: docker build -f deploy/backend.Dockerfile .
FROM eclipse-temurin:25-jdk AS build
WORKDIR /framsteg
COPY scripts/stand-in scripts/stand-in
ENV PATH="$PATH:/framsteg/scripts/stand-in"
COPY backend/mvnw backend/mvnw
COPY backend/.mvn backend/.mvn
COPY backend/pom.xml backend/pom.xml
COPY openapi.yaml openapi.yaml
COPY backend/src/main backend/src/main
RUN cd backend && ./mvnw -B -q package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home framsteg && install -d -o framsteg /var/lib/framsteg
WORKDIR /opt/framsteg
COPY --from=build /framsteg/backend/target/quarkus-app .
COPY LICENSE .
USER 10001
ENV FRAMSTEG_DATA_DIR=/var/lib/framsteg
EXPOSE 8080
# Ready means: can reach its database. The image has no curl; bash can speak HTTP well enough for one question.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
  "-jar", "quarkus-run.jar"]
