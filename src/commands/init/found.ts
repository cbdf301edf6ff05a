/** A service of the repository, with everything that says how it is started; one of them is enough. */
export interface FoundService {
  name: string;
  /** Relative to the repository: `.` for its root. */
  folder: string;
  compose?: ComposeService;
  dockerfile?: FoundDockerfile;
  start?: StartCommand;
  /** Paths of GET that its code names, without parameters. */
  routes: string[];
  healthPath: string | undefined;
}

export interface ComposeService {
  file: string;
  service: string;
  /** Folder its image is built from. */
  build: string | undefined;
  /** Port inside of the container. */
  port: number | undefined;
  /** Port on this machine. */
  publishedPort: number | undefined;
  healthPath: string | undefined;
  /** Another service of the file waits for it. */
  isNeeded: boolean;
}

export interface FoundDockerfile {
  path: string;
  /** The first one it exposes. */
  port: number | undefined;
  healthPath: string | undefined;
}

export interface StartCommand {
  /** As `start` takes it. */
  command: string;
  /** As `build-command` takes it. */
  build: string | undefined;
  /** The file that says so. */
  from: string;
}
