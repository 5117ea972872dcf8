export function browserPath(windowless?: boolean): string | undefined;
