import { useEffect, useRef, useState } from 'react';
import { droppedFiles } from '#data/importer/droppedFiles.ts';

/** Imports files dropped anywhere on the page, instead of letting the browser open them. True while files are dragged over it. */
export function useDrop(importFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  // dragenter on the next element fires before dragleave on the previous one, so count them.
  const depth = useRef(0);
  useEffect(() => {
    const turn = (by: number) => {
      depth.current = by === 0 ? 0 : Math.max(0, depth.current + by);
      setIsOver(depth.current > 0);
    };
    const onEnter = (event: DragEvent) => hasFiles(event) && turn(1);
    const onLeave = (event: DragEvent) => hasFiles(event) && turn(-1);
    const onOver = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      turn(0);
      const { dataTransfer } = event;
      droppedFiles(dataTransfer).then(importFiles, () => importFiles([...dataTransfer.files]));
    };
    addEventListener('dragenter', onEnter);
    addEventListener('dragleave', onLeave);
    addEventListener('dragover', onOver);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragenter', onEnter);
      removeEventListener('dragleave', onLeave);
      removeEventListener('dragover', onOver);
      removeEventListener('drop', onDrop);
    };
  }, [importFiles]);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
