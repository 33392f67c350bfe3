/** Handing a file to the system. Both show the system's own dialog and need a tap just before. */
export interface Files {
  canShare(file: File): boolean;
  /** False where the person closed the dialog. */
  share(file: File): Promise<boolean>;
  save(file: File): Promise<boolean>;
}
