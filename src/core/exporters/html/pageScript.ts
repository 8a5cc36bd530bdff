/**
 * The whole script of an exported page, plain and under 2 kB: a click on a name, in the text or in the list, lights all its
 * mentions; another click or Escape puts them out. It sets the page's own typeface too. Without it the page is complete.
 */
export const pageScript = `
const face=document.getElementById('lede-face');
if(face&&self.FontFace)new FontFace('Source Serif 4',\`url(data:font/woff2;base64,\${face.textContent})\`,{weight:'200 900'}).load().then((f)=>document.fonts.add(f),()=>{});
const names=[...document.querySelectorAll('.name[data-entity]')];
const rows=[...document.querySelectorAll('.names b[data-entity]')];
const says=document.getElementById('lede-says');
let lit;
const light=(id)=>{
  lit=id===lit?undefined:id;
  for(const e of names)e.classList.toggle('lit',e.dataset.entity===lit);
  for(const e of rows)e.setAttribute('aria-pressed',String(e.dataset.entity===lit));
  const count=names.filter((e)=>e.dataset.entity===lit).length;
  says.textContent=lit===undefined?'':count===1?'1 mention':count+' mentions';
};
for(const e of rows){e.tabIndex=0;e.setAttribute('role','button');e.setAttribute('aria-pressed','false')}
addEventListener('click',({target})=>{
  if(!(target instanceof Element)||target.closest('a')||String(getSelection()))return;
  const e=target.closest('[data-entity]');
  if(e)light(e.dataset.entity);
});
addEventListener('keydown',(event)=>{
  if(event.key==='Escape'&&lit!==undefined)light(lit);
  const row=rows.find((e)=>e===document.activeElement);
  if(row&&(event.key==='Enter'||event.key===' ')){event.preventDefault();light(row.dataset.entity)}
});
`;
