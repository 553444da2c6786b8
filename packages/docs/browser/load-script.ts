/** Runs a script that lies beside the page. A script works from a file, where a fetch does not. */
export const loadScript = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = name;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${name} could not be loaded`)));
    document.head.append(script);
  });
