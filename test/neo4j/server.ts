/**
 * A real Neo4j for the tests, without Docker: the community server started from its own jars, on a
 * free loopback port, with a fresh store that is thrown away at the end.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import neo4j, { type Driver } from "neo4j-driver";
import ora from "ora";

export interface RunningNeo4j {
  url: string;
  user: string;
  password: string;
  /** Sends its process a signal, as an operator or the system would. */
  signal(name: NodeJS.Signals): void;
  /** Starts it again on the same store and port, after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const HERE = fileURLToPath(new URL(".", import.meta.url));
const LIB = join(HERE, "lib");
const POM = join(HERE, "pom.xml");

const USER = "neo4j";
/** What a new store lets in, once, to have it changed. */
const FACTORY_PASSWORD = "neo4j";

const JAVA_PACKAGE = "openjdk-17-jre-headless (Debian 13: openjdk-21-jre-headless)";

/** A start takes about 11 s on two quiet cores. */
const START_MS = 120_000;
const STOP_MS = 15_000;

export async function startNeo4j(
  /** `heap`: as Java's -Xmx takes it; a large run is one transaction, which has to fit. */
  options: { password?: string; heap?: string } = {},
): Promise<RunningNeo4j> {
  const password = options.password ?? randomBytes(12).toString("hex");
  await fetchJars();
  const home = await mkdtemp(join(tmpdir(), "lawdrift-neo4j-"));
  let stop = () => removeHome(home);
  try {
    const port = await freePort();
    await writeConfiguration(home, port);
    const begin = async () => {
      const jvm = await startJvm(home, options.heap ?? "1g");
      return { jvm, guard: guardAgainstOurDeath(jvm, home) };
    };
    let running = await begin();
    let stopping: Promise<void> | undefined;
    stop = () => (stopping ??= stopServer(running.jvm, running.guard, home));

    const url = `bolt://127.0.0.1:${port}`;
    await waitForBolt(url, FACTORY_PASSWORD, running.jvm, home);
    await setPassword(url, password);
    return {
      url,
      user: USER,
      password,
      signal: (name) => void running.jvm.kill(name),
      async restart() {
        const { jvm, guard } = running;
        if (isRunning(jvm)) await once(jvm, "exit");
        // Before it could take the home away from the one that is started now.
        guard.kill("SIGKILL");
        running = await begin();
        await waitForBolt(url, password, running.jvm, home);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

// The jars

async function fetchJars(): Promise<void> {
  const version = await wantedVersion();
  // A `lib` left by another version counts as missing, or a new version would never be tested.
  if (existsSync(join(LIB, `neo4j-server-${version}.jar`))) return;
  const progress = ora({
    text: `Fetching Neo4j ${version} with Maven (116 MB, once)`,
    discardStdin: false,
  }).start();
  // Beside `lib`, renamed at the end: an interrupted fetch must never be taken for a whole one.
  const fresh = await mkdtemp(join(HERE, "home-jars-"));
  try {
    await copyJars(fresh, (files) => {
      progress.text = `Fetching Neo4j ${version} with Maven (116 MB, once): ${files} files`;
    });
    await rm(LIB, { recursive: true, force: true });
    await rename(fresh, LIB);
    progress.succeed(`Fetched Neo4j ${version}`);
  } catch (error) {
    progress.fail(`Neo4j ${version} could not be fetched`);
    throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function wantedVersion(): Promise<string> {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(await readFile(POM, "utf8"))?.[1];
  if (version === undefined) throw new Error("test/neo4j/pom.xml names no <neo4j.version>.");
  return version;
}

async function copyJars(to: string, progress: (files: number) => void): Promise<void> {
  const running = promisify(execFile)(
    "mvn",
    ["--batch-mode", "-f", POM, "dependency:copy-dependencies", `-DoutputDirectory=${to}`],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  if (running.child.stdout !== null) {
    let files = 0;
    createInterface({ input: running.child.stdout }).on("line", (line) => {
      if (line.includes("Downloaded from")) progress(++files);
    });
  }
  try {
    await running;
  } catch (error) {
    throw mavenError(error);
  }
}

function mavenError(error: unknown): Error {
  if (isMissingProgram(error)) {
    return new Error(
      "Maven (`mvn`) is needed to fetch Neo4j for the tests and was not found. " +
        `On Debian: apt install maven ${JAVA_PACKAGE}.`,
    );
  }
  const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => line.includes("ERROR"));
  return new Error(
    "Maven could not fetch Neo4j. Check that this machine reaches Maven Central, then try again. " +
      `Maven said:\n${lines.slice(0, 3).join("\n") || stderr}`,
    { cause: error },
  );
}

function isMissingProgram(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}

// The server

async function freePort(): Promise<number> {
  // Neo4j takes port 0 too, but then tells neither its log nor its routing table which port it got.
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function writeConfiguration(home: string, port: number): Promise<void> {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    // What a neo4j:// client is sent to; "localhost" could mean ::1, where nothing listens.
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.usage_report.enabled": "false",
    // By default half of the machine's memory, and 256 MB of disk for every database.
    "server.memory.pagecache.size": "256m",
    "db.tx_log.preallocate": "false",
    // By default it waits 5 s twice for idle threads: stopping took 10 s instead of half a second.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "100ms",
    "internal.server.bolt.connection_shutdown_wait_time": "100ms",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await mkdir(join(home, "conf"));
  await writeFile(join(home, "conf", "neo4j.conf"), lines.join(""));
}

async function startJvm(home: string, heap: string): Promise<ChildProcess> {
  const javaHome = process.env["JAVA_HOME"];
  const java = javaHome ? join(javaHome, "bin", "java") : "java";
  const log = await open(consoleFile(home), "w");
  try {
    const jvm = spawn(java, jvmArguments(home, heap), {
      // In its own group: a ctrl-c in the terminal must not stop it before the tests have ended.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    await once(jvm, "spawn");
    return jvm;
  } catch (error) {
    if (!isMissingProgram(error)) throw error;
    throw new Error(
      `Java 17 or 21 is needed to run Neo4j for the tests and \`${java}\` was not found. ` +
        `On Debian: apt install ${JAVA_PACKAGE}.`,
    );
  } finally {
    await log.close();
  }
}

function jvmArguments(home: string, heap: string): string[] {
  return [
    `-Xmx${heap}`,
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "-cp",
    join(LIB, "*"),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
    "--console-mode",
  ];
}

function consoleFile(home: string): string {
  return join(home, "console.log");
}

/**
 * Kills the JVM and removes its home if this process dies without having stopped it. No handler in
 * this process can do that for SIGKILL, so it is a shell that waits for its standard input to
 * close: the kernel closes it however we end.
 */
function guardAgainstOurDeath(jvm: ChildProcess, home: string): ChildProcess {
  const script = 'cat >/dev/null; kill -KILL "$1"; sleep 1; rm -rf "$2"';
  const guard = spawn("/bin/sh", ["-c", script, "neo4j-guard", String(jvm.pid), home], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  return guard;
}

async function waitForBolt(
  url: string,
  password: string,
  jvm: ChildProcess,
  home: string,
): Promise<void> {
  const deadline = Date.now() + START_MS;
  await withDriver(url, password, async (driver) => {
    for (;;) {
      const answered = await driver.verifyConnectivity().then(
        () => true,
        () => false,
      );
      if (answered) return;
      if (!isRunning(jvm)) throw await startError("stopped while starting", home);
      if (Date.now() > deadline) {
        throw await startError(`did not answer within ${START_MS / 1000} s`, home);
      }
      await sleep(200);
    }
  });
}

async function startError(what: string, home: string): Promise<Error> {
  const said = (await readFile(consoleFile(home), "utf8")).trimEnd().split("\n").slice(-20);
  return new Error(
    `The Neo4j for the tests ${what}. It needs Java 17 or 21 and about 1.5 GB of memory. ` +
      `It said last:\n${said.join("\n")}`,
  );
}

async function setPassword(url: string, password: string): Promise<void> {
  await withDriver(url, FACTORY_PASSWORD, (driver) =>
    driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM $from TO $to",
      { from: FACTORY_PASSWORD, to: password },
      { database: "system" },
    ),
  );
  // Until here only the system database has been used: make sure that the other one answers too.
  await withDriver(url, password, (driver) =>
    driver.executeQuery("RETURN 1", {}, { database: "neo4j" }),
  );
}

async function withDriver(
  url: string,
  password: string,
  use: (driver: Driver) => Promise<unknown>,
): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(USER, password));
  try {
    await use(driver);
  } finally {
    await driver.close();
  }
}

// The end

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

async function stopServer(jvm: ChildProcess, guard: ChildProcess, home: string): Promise<void> {
  await stopJvm(jvm);
  // First the guard: once the JVM is gone its number may become another process's.
  guard.kill("SIGKILL");
  await removeHome(home);
}

async function stopJvm(jvm: ChildProcess): Promise<void> {
  if (!isRunning(jvm)) return;
  const gone = once(jvm, "exit", { signal: AbortSignal.timeout(STOP_MS) });
  jvm.kill("SIGTERM");
  try {
    await gone;
  } catch {
    const killed = once(jvm, "exit");
    jvm.kill("SIGKILL");
    await killed;
  }
}

function removeHome(home: string): Promise<void> {
  return rm(home, { recursive: true, force: true, maxRetries: 3 });
}
