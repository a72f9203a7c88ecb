# drawn by hand
Creator "none"
graph [
  directed 1
  node [ id 1 label "North Mole &#38; Co" type "bank" graphics [ x 1.5 y -2 fill "#FF0000" ] ]
  node [ id 2 label "South Mole" tag "a" tag "b" depth NaN ]
  edge [ source 1 target 2 label "lends to" weight 2.5 ]
  edge [ source 2 target 1 type "owns" start 2016 ]
  edge [ source 2 target 3 ]
]
