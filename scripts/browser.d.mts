export declare const browserArgs: string[];
export declare function findOnPath(): string | undefined;
